package dev.selenode.runtime.plugin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Threads that run plugins beside each other: each plugin in one thread, all done at the end. */
final class Workers implements AutoCloseable {
  private final int threads;
  private final ExecutorService pool;

  /** Made one after the other by whoever submits. */
  private final List<Thread> made = new ArrayList<>();

  Workers(int threads) {
    this.threads = threads;
    this.pool =
        Executors.newFixedThreadPool(
            threads,
            work -> {
              Thread thread = new Thread(work, "selenode-plugins-" + (made.size() + 1));
              thread.setDaemon(true);
              made.add(thread);
              return thread;
            });
  }

  /** The results in the order of the plugins; null where a plugin had none. */
  List<CallResult> run(List<Plugin> plugins, Function<Plugin, CallResult> work) {
    CallResult[] results = new CallResult[plugins.size()];
    AtomicInteger next = new AtomicInteger();
    List<Future<?>> running = new ArrayList<>();
    for (int i = 0; i < Math.min(threads, plugins.size()); i++) {
      running.add(
          pool.submit(
              () -> {
                for (int k; (k = next.getAndIncrement()) < results.length; ) {
                  results[k] = work.apply(plugins.get(k));
                }
              }));
    }
    running.forEach(Workers::await);
    return Arrays.asList(results);
  }

  /** Plugins end by their own limits, so this does too. */
  private static void await(Future<?> work) {
    boolean interrupted = false;
    try {
      for (; ; ) {
        try {
          work.get();
          return;
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          throw new IllegalStateException(e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Ends the threads, which are idle; none is left when it returns. */
  @Override
  public void close() {
    pool.shutdown();
    try {
      for (Thread thread : made) {
        thread.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
