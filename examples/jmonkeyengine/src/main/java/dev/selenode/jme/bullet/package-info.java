/** Scripts that move with the ticks of the engine's Bullet physics. */
package dev.selenode.jme.bullet;
