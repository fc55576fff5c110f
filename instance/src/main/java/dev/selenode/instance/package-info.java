/** A live script on one owner: call, get, set and signals. */
package dev.selenode.instance;
