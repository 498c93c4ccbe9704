package io.gazette.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The door of the command line: arguments and streams in, an exit code out. */
public final class GazetteCommand {

  static {
    // PDFBox logs what is odd in a file, in the file's own words, as often as the file likes:
    // standard error is for what the tool says.
    System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
  }

  private GazetteCommand() {}

  /**
   * Runs the tool. The result alone goes to {@code out}, findings and messages to {@code err}, both
   * in UTF-8; nothing is thrown.
   *
   * @return 0 done, 1 findings or {@code --strict} failed, 2 wrong usage or unreadable input, 70 a
   *     fault of the tool, 74 unwritable output, 141 broken pipe
   */
  public static int run(
      String[] args, InputStream in, OutputStream out, OutputStream err, Map<String, String> env) {
    PrintStream messages =
        new PrintStream(new BufferedOutputStream(err), false, StandardCharsets.UTF_8);
    try {
      return whole(args, new Shell(in, out, messages, env, Languages.of(args, env)));
    } finally {
      messages.flush();
    }
  }

  /** Runs what {@code args} say when those of the files that they name are put in. */
  private static int whole(String[] args, Shell shell) {
    if (!OptionFiles.named(args)) {
      return run(args, shell);
    }
    try {
      String[] whole = OptionFiles.put(args);
      return run(whole, shell.telling(Languages.of(whole, shell.env())));
    } catch (UsageException e) {
      return told(e, shell);
    } catch (UnreadableInputException e) {
      return told(e, shell);
    }
  }

  private static int run(String[] args, Shell shell) {
    try {
      Arguments plain = PlainArguments.of(args);
      return plain == null ? GrammarCommand.run(args, shell) : run(plain, shell);
    } catch (UsageException e) {
      return told(e, shell);
    } catch (UnreadableInputException e) {
      return told(e, shell);
    } catch (Throwable e) {
      return Fault.report(e, isVerbose(args), shell);
    }
  }

  private static int told(UsageException wrong, Shell shell) {
    shell.err().println(wrong.twoLines(shell.language()));
    return ExitCode.USAGE;
  }

  private static int told(UnreadableInputException wrong, Shell shell) {
    shell.say(wrong.told());
    return ExitCode.USAGE;
  }

  /** Runs the command that {@code arguments} call. */
  static int run(Arguments arguments, Shell shell) throws IOException {
    return switch (arguments.command()) {
      case CONVERT -> ConvertCommand.run(arguments, shell);
      case INSPECT -> InspectCommand.run(arguments, shell);
      case VALIDATE -> ValidateCommand.run(arguments, shell);
      case BATCH -> BatchCommand.run(arguments, shell);
      case DIFF -> DiffCommand.run(arguments, shell);
      case RULES -> RulesCommand.run(arguments, shell);
      case SCHEMA -> SchemaCommand.run(arguments, shell);
      case COMPLETION -> CompletionCommand.run(arguments, shell);
    };
  }

  private static boolean isVerbose(String[] args) {
    for (String arg : args) {
      if (Option.VERBOSE.isNamed(arg)) {
        return true;
      }
    }
    return false;
  }
}
