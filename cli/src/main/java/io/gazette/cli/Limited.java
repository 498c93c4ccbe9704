package io.gazette.cli;

import io.gazette.cli.limit.OvertimeException;
import io.gazette.cli.limit.TimeLimit;
import io.gazette.cli.limit.Work;
import io.gazette.cli.tell.Saying;
import io.gazette.diagnostic.Message;
import java.io.IOException;

/** What a command does with an input, within the time and the memory that there is. */
final class Limited {

  private Limited() {}

  /**
   * What {@code work} gives.
   *
   * @param name what messages call the input
   * @throws UnreadableInputException where it takes more than there is; the message says of what
   */
  static <T> T work(String name, TimeLimit limit, Work<T> work) throws IOException {
    try {
      return limit.within(work);
    } catch (OvertimeException e) {
      throw unfinished(name, e.told(), e);
    } catch (OutOfMemoryError e) {
      throw unfinished(name, Saying.MEMORY_REACHED.of(), e);
    } catch (StackOverflowError e) {
      throw unfinished(name, Saying.TOO_DEEP.of(), e);
    }
  }

  private static UnreadableInputException unfinished(String name, Message reason, Throwable cause) {
    return new UnreadableInputException(Saying.CANNOT_FINISH.of(name, reason), cause);
  }
}
