/** Random programs, and what they are compared with. */
package dev.selenode.runtime.random;
