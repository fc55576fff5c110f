/**
 * A frame of the libGDX game with ten thousand rocks, on real actors of a stage without a window.
 */
package dev.selenode.benchmarks.game;
