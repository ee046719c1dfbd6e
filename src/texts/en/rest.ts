// What is shown later.
import './ui';
import './core';
import './model';
import './since';
import './quantities';
