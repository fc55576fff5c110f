/**
 * Objects as scripts know them, whatever their behaviour is written in: an id, signals, metadata.
 * Most users need {@link dev.selenode.instance.object.ObjectState}, and {@link
 * dev.selenode.instance.object.Owner} for classes whose objects are scripted in great numbers.
 */
package dev.selenode.instance.object;
