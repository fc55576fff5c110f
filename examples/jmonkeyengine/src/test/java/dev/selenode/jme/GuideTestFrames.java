package dev.selenode.jme;

/** Runs a frame of the application that a piece of the guide is in. */
@FunctionalInterface
public interface GuideTestFrames {
  void frame();
}
