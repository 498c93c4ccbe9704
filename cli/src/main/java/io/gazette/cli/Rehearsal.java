package io.gazette.cli;

/**
 * Runs the common commands once, so that the launcher can have the JVM note what they load. Its
 * arguments are an issue, a document with a fault, and a file it may write.
 */
final class Rehearsal {

  private Rehearsal() {}

  /** Runs them one after the other. */
  public static void main(String[] args) {
    String issue = args[0];
    Main.run("convert", issue);
    Main.run("convert", "--to", "yaml", issue);
    Main.run("convert", "--to", "akn", issue);
    Main.run("convert", "--to", "markdown", issue);
    Main.run("convert", "--to", "html", issue);
    Main.run("convert", "--from", "markdown", issue);
    Main.run("convert", "-o", args[2], args[1]);
    Main.run("convert", "-o", args[2], args[1]); // a file that is there is replaced
    Main.run("inspect", issue);
    Main.run("--version");
    Main.run("--help");
  }
}
