package io.gazette.cli;

/**
 * Runs the common commands once, so that the launcher can have the JVM note what they load. Its
 * argument is a folder with an issue and a document with a fault, in which it may write.
 */
final class Rehearsal {

  private Rehearsal() {}

  /** Runs them one after the other. */
  public static void main(String[] args) {
    String issue = args[0] + "/issue.txt";
    String faulty = args[0] + "/faulty.txt";
    String result = args[0] + "/result.json";
    Main.run("convert", issue);
    Main.run("convert", "-o", result, faulty);
    Main.run("convert", "-o", result, faulty); // a file that is there is replaced
    Main.run("convert", "--to", "akn", issue);
    Main.run("convert", "--to", "markdown", issue);
    Main.run("convert", "--to", "yaml", issue);
    Main.run("convert", "--from", "markdown", issue);
    Main.run("validate", faulty);
    Main.run("inspect", issue);
    Main.run("--version");
    Main.run("--help");
  }
}
