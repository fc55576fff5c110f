/** JSON as plain Java values: the one place of this module that knows Jackson. */
package dev.selenode.runtime.plugin.json;
