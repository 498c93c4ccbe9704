package io.gazette.cli;

import io.gazette.cli.tell.Saying;
import io.gazette.emit.akn.AknOptions;
import io.gazette.emit.akn.AknOptions.Form;
import io.gazette.emit.akn.AknOptions.Profile;
import java.io.File;
import java.util.ArrayList;
import java.util.List;

/** What a command line says about Akoma Ntoso. */
final class AknArguments {

  /** The extension of a package (mapping.md, 1). */
  private static final String PACKAGE = ".akn";

  private AknArguments() {}

  /**
   * Takes it from the command line. "A package needs -o DIR or -o FILE.akn" (contract): where one
   * of these is given it is the default.
   *
   * @param output where the result goes; {@code -} is standard output
   */
  static AknOptions of(Arguments arguments, String output) {
    Form form = form(arguments, output);
    if (form == Form.PACKAGE && output.equals("-")) {
      throw arguments.wrong(Saying.PACKAGE_ON_STREAM.of());
    }
    return new AknOptions(form, profile(arguments), arguments.has(Option.AKN_POSITIONS));
  }

  /** Whether {@code output} is a folder that the files of a package go to. */
  static boolean isFolder(String output) {
    return !output.endsWith(PACKAGE) || new File(output).isDirectory();
  }

  private static Form form(Arguments arguments, String output) {
    String word = arguments.value(Option.AKN_FORM, "");
    for (Form form : Form.values()) {
      if (form.word().equals(word)) {
        return form;
      }
    }
    if (arguments.has(Option.AKN_FORM)) {
      throw arguments.wrongValue("--akn-form", word, forms());
    }
    boolean isPackage = output.endsWith(PACKAGE) || new File(output).isDirectory();
    return isPackage ? Form.PACKAGE : Form.BUNDLE;
  }

  private static Profile profile(Arguments arguments) {
    String word = arguments.value(Option.AKN_PROFILE, Profile.NC.word());
    for (Profile profile : Profile.values()) {
      if (profile.word().equals(word)) {
        return profile;
      }
    }
    throw arguments.wrongValue("--akn-profile", word, profiles());
  }

  static List<String> forms() {
    List<String> words = new ArrayList<>();
    for (Form form : Form.values()) {
      words.add(form.word());
    }
    return words;
  }

  static List<String> profiles() {
    List<String> words = new ArrayList<>();
    for (Profile profile : Profile.values()) {
      words.add(profile.word());
    }
    return words;
  }
}
