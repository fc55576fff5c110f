package dev.selenode.benchmarks.bridge;

import dev.selenode.benchmarks.work.Case;
import dev.selenode.benchmarks.work.Cases;
import dev.selenode.benchmarks.work.Contestant;
import dev.selenode.benchmarks.work.Timed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joml.Vector2d;

/** The same work with the script written in Java: what is left if a bridge costs nothing. */
public final class PlainJava implements Contestant {
  private static final double DELTA = 1 / 64.0;

  @Override
  public Timed timed(Case which) {
    return switch (which.name()) {
      case "frame by group" -> frame();
      case "add(1, 2) bound" -> add(new Ball(0));
      case "get" -> get(new Ball(0));
      case "set" -> set(new Ball(0));
      case "emit" -> emit(new Ball(0));
      case "Lua passes a Vector2 to Java" -> passVector();
      case "Lua gets a Vector2 from Java" -> getVector();
      case "attach and free" -> PlainJava::attachAndFree;
      default -> null;
    };
  }

  private static Timed frame() {
    Ball[] balls = new Ball[Cases.INSTANCES];
    for (int i = 0; i < balls.length; i++) {
      balls[i] = new Ball(i);
    }
    return n -> {
      for (int frame = 0; frame < n / balls.length; frame++) {
        for (Ball ball : balls) {
          ball.process(DELTA);
        }
      }
      Ball last = balls[balls.length - 1];
      return last.x + last.y;
    };
  }

  private static Timed add(Ball ball) {
    return n -> {
      double sum = 0;
      for (int i = 0; i < n; i++) {
        sum += ball.add(i, 2.0);
      }
      return sum;
    };
  }

  private static Timed get(Ball ball) {
    return n -> {
      double sum = 0;
      for (int i = 0; i < n; i++) {
        sum += ball.vy;
      }
      return sum;
    };
  }

  private static Timed set(Ball ball) {
    return n -> {
      for (int i = 0; i < n; i++) {
        ball.vx = i;
      }
      return ball.vx;
    };
  }

  private static Timed emit(Ball ball) {
    List<Listener> listeners = new ArrayList<>();
    listeners.add(ball::onMoved);
    return n -> {
      for (int i = 0; i < n; i++) {
        for (Listener listener : listeners) {
          listener.moved(i, 2.0);
        }
      }
      return ball.x;
    };
  }

  private static double attachAndFree(int n) {
    Map<Long, Ball> instances = new HashMap<>();
    double freed = 0;
    for (int i = 0; i < n; i++) {
      Ball ball = new Ball(i);
      instances.put((long) i, ball);
      freed += instances.remove((long) i) != null ? 1 : 0;
    }
    return freed;
  }

  private static Timed passVector() {
    Vector2d v = new Vector2d(3, 4);
    return n -> {
      double sum = 0;
      for (int i = 0; i < n; i++) {
        sum += pull(v);
      }
      return sum;
    };
  }

  private static double pull(Vector2d from) {
    return from.x + from.y;
  }

  private static Timed getVector() {
    Vector2d wind = new Vector2d(3, 4);
    return n -> {
      double sum = 0;
      for (int i = 0; i < n; i++) {
        sum += new Vector2d(wind).x;
      }
      return sum;
    };
  }

  private interface Listener {
    void moved(double x, double y);
  }

  private static final class Ball {
    double x;
    double y;
    double vx = 1;
    double vy = 2;

    Ball(double x) {
      this.x = x;
    }

    void process(double delta) {
      x += vx * delta;
      y += vy * delta;
    }

    double add(double a, double b) {
      return a + b;
    }

    void onMoved(double newX, double newY) {
      x = newX;
      y = newY;
    }
  }
}
