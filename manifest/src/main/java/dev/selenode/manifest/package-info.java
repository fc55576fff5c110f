/**
 * What a script's class table declares, read into inert and immutable Java data that outlives the
 * runtime.
 */
package dev.selenode.manifest;
