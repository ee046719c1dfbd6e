// Every text in every language at once, for programs that run in Node.js and for tests.
import './en/first';
import './en/rest';
import './en/help';
import './zh-CN/first';
import './zh-CN/rest';
import './zh-CN/help';
