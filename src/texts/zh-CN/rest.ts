// What is shown later.
import './data';
import './ui';
import './core';
import './cells';
import './model';
import './since';
import './quantities';
