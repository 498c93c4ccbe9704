package io.gazette.cli;

/** Runs commands once, so that the launcher can have the JVM note what they load. */
final class Rehearsal {

  private Rehearsal() {}

  /**
   * Runs the plain conversion, or if {@code args[0]} is {@code all} the common commands one after
   * the other. {@code args[1]} is a folder with an issue and a document with a fault, in which it
   * may write.
   */
  public static void main(String[] args) {
    String issue = args[1] + "/issue.txt";
    String faulty = args[1] + "/faulty.txt";
    String result = args[1] + "/result.json";
    Main.run("convert", issue);
    if (args[0].equals("all")) {
      Main.run("convert", "-o", result, faulty);
      Main.run("convert", "-o", result, faulty); // a file that is there is replaced
      Main.run("convert", "--to", "yaml", issue);
      Main.run("convert", "--to", "akn", issue);
      Main.run("convert", "--to", "markdown", issue);
      Main.run("convert", "--to", "html", issue);
      Main.run("convert", "--from", "markdown", issue);
      Main.run("validate", faulty);
      Main.run("inspect", issue);
      Main.run("--version");
      Main.run("--help");
      Main.run("convert", "--help", "-q"); // by picocli
    }
  }
}
