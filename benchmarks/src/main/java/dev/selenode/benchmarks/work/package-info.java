/**
 * What is measured, without saying by whom: cases, and the form in which a contestant does them.
 */
package dev.selenode.benchmarks.work;
