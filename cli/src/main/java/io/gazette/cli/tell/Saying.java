package io.gazette.cli.tell;

import io.gazette.diagnostic.Language;
import io.gazette.diagnostic.Message;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What the command line says, a line each: what is wrong and with what, why, and what to do. The
 * help has a table of its own, findings stand beside their rules.
 */
public enum Saying {
  // Wrong usage.
  TRY("详见“%s --help”", "Try '%s --help'"),
  NO_COMMAND("缺少命令；可用的命令：%s", "a command is missing; use %s"),
  UNKNOWN_COMMAND("没有“%s”这个命令%s", "there is no command '%s'%s"),
  UNKNOWN_OPTION("没有“%s”这个选项%s", "there is no option '%s'%s"),
  DID_YOU_MEAN("；是不是要写“%s”？", "; did you mean '%s'?"),
  UNKNOWN_VALUE("%2$s 没有“%1$s”这个值；可用的值：%3$s", "unknown value '%s' for %s; use %s"),
  VALUE_MISSING("%s 后面缺少值：%s", "%s lacks its value: %s"),
  VALUE_TOO_MUCH("%s 不带值", "%s takes no value"),
  OPERAND_MISSING("缺少 %s：%s", "%s is missing: %s"),
  ONE_TOO_MANY("“%s”多余：一次只能给出 %s", "'%s' is one argument too many; one run takes %s alone"),
  OPTIONS_FILE(
      "无法读取参数文件 %s；名称本身以 @ 开头的写作 @@", "cannot read the options file %s; @@ starts a name with @"),
  OPTIONS_FILE_AGAIN("参数文件 %s 引用了自身", "the options file %s names itself"),
  PLACE(
      "--place 须为 GB/T 2260 的六位数字，如 210100，而不是“%s”",
      "--place takes the six digits of GB/T 2260, such as 210100; not '%s'"),
  EPOCH(
      "SOURCE_DATE_EPOCH 须为 1970 年以来的秒数，而不是“%s”",
      "SOURCE_DATE_EPOCH takes seconds since 1970; not '%s'"),
  JOBS(
      "--jobs 须为 1 或更大的数，而不是“%s”；本机有 %s 个处理器",
      "--jobs takes a number from 1 on, not '%s'; this machine has %s processors"),
  SHARD(
      "--shard 须写作 I/N，而不是“%s”；如 1/4 是四台机器中的第一台",
      "--shard takes I/N, not '%s'; 1/4 is the first of four machines"),
  NO_RULE("没有“%s”这条规则；“gazette rules”列出全部", "there is no rule '%s'; 'gazette rules' lists them"),
  NO_RULE_FOR(
      "%2$s 中的“%1$s”不是规则；“gazette rules”列出全部",
      "there is no rule '%s' for %s; 'gazette rules' lists them"),
  ONE_STANDARD_INPUT("OLD 和 NEW 只能有一个是标准输入", "only one of OLD and NEW can be standard input"),
  PACKAGE_ON_STREAM(
      "包不能写到标准输出；请给出 -o FILE.akn 或 -o 文件夹",
      "a package is no stream; give -o FILE.akn or -o FOLDER"),
  NO_OUTPUT("缺少存放结果的文件夹；请给出 -o OUT", "the folder of the results is missing; give -o OUT"),
  OUTPUT_IS_ARCHIVE(
      "结果不能写进所转换的文件夹“%s”本身；请给出另一个文件夹",
      "the results would lie among what is converted, in '%s'; give another folder"),
  OUTPUT_IS_INPUT(
      "结果会覆盖所读的“%s”；请用 -o 给出另一个文件",
      "the result would take the place of '%s', which is read; give another file with -o"),
  SAME_NAME(
      "%s 和 %s 同名，在结果中会落入同一文件夹；请改名",
      "%s and %s have the same name, which is their folder in the result; rename one"),
  NAME_OF_LOCALE(
      "“%s”含有当前区域设置写不出的字符；请设 LC_ALL=C.UTF-8",
      "'%s' has characters the locale cannot say; set LC_ALL=C.UTF-8"),

  // An input that cannot be read.
  CANNOT_READ("无法读取 %s：%s", "cannot read %s: %s"),
  CANNOT_READ_SOURCE("无法读取 %s", "cannot read %s"),
  EMPTY("文件是空的；请给出公报的文本", "it is empty; give the text of a gazette"),
  NO_DOCUMENT("其中没有找到公文；请给出一部法规或一份决定", "no document was found in it; give a law or a decision"),
  ENDLESS("超过 %s 字节；请拆分", "it has more than %s bytes; split it"),
  GIVE_FILE_OR_PIPE("%s；请给出文件，或用管道输入", "%s; give a file, or text in a pipe"),
  NO_PACKAGE(
      "是文件夹，而其中没有 main.xml，不是包；请给出其中的文件",
      "it is a folder without main.xml, so no package; give one of its files"),
  NO_FILE("没有这个文件；请检查名称和当前文件夹", "no such file; check the name and the folder you are in"),
  CHECK_DISK("%s；请检查磁盘", "%s; check the disk"),
  LINK_LOOP("这个链接绕回自身；请给出文件", "the link leads back to itself; give a file"),
  UNREADABLE_FILE("没有读取权限；可用 chmod +r 授予", "permission denied; chmod +r gives it"),
  NAME_UNREADABLE(
      "名称含有当前区域设置写不出的字符；请用 scripts/gazette 运行，或设 LC_ALL=C.UTF-8",
      "its name has characters the locale cannot say; run scripts/gazette, or set LC_ALL=C.UTF-8"),
  BASELINE(
      "无法读取基线 %1$s：%2$s；可用“gazette validate --format jsonl -o %1$s …”写出",
      "cannot read the baseline %1$s: %2$s;"
          + " 'gazette validate --format jsonl -o %1$s …' writes one"),
  NO_REPORT(
      "它不是 validate 的报告（json、jsonl 或 sarif），或者不完整",
      "it is no report of validate in json, jsonl or sarif, or not all of one"),
  CANNOT_CORRECT("无法改正 %s：%s", "cannot correct %s: %s"),
  CANNOT_CORRECT_SOURCE("无法改正 %s", "cannot correct %s"),
  ONLY_TEXT("格式是 %s；只能改正文本和 Markdown", "it is %s; only text and Markdown can be corrected"),
  BYTES_LOST(
      "有 %s 不能表示的字节，改写会丢失；请先恢复",
      "it has bytes that %s does not know, and would lose them; restore them"),
  ONLY_READ(
      "字符集 %s 只能读取，不能写出；请先转为 UTF-8",
      "it is in %s, which can be read and not written; make it UTF-8 first"),
  RECORD_UNCORRECTED("这是记录；请给出转换前的文本", "it is a record; give the text it was made from"),
  RECORD_CHECKED(
      "%s 是记录：校验其内容，并重述其中已有的问题；要查舍去的部分，请给出原文本",
      "%s is a record: what it holds is checked, and what it tells of its text is told again;"
          + " give the text itself for what it discarded"),

  // What takes too much.
  CANNOT_FINISH("无法处理完 %s：%s", "cannot finish %s: %s"),
  OVERTIME("用时超过 %s 秒；--max-time 可放宽", "it takes more than %s s; --max-time gives it more"),
  MEMORY_REACHED(
      "所需的内存超出现有的内存；--max-memory 可放宽，如 --max-memory 8g",
      "it takes more memory than there is; --max-memory gives more, such as --max-memory 8g"),
  TOO_DEEP(
      "嵌套太深，无法处理；公报没有这样深，请检查",
      "it is nested deeper than can be followed; no gazette is, look at it"),
  MAX_TIME("--max-time 须为秒数，0 为不限，而不是“%s”", "--max-time takes seconds, 0 for no limit; not '%s'"),
  MAX_MEMORY(
      "--max-memory 须为 64m 到 1024g 的大小，如 512m、4g，而不是“%s”",
      "--max-memory takes a size from 64m to 1024g, such as 512m or 4g; not '%s'"),
  MAX_MEMORY_LAUNCHED(
      "--max-memory 由启动脚本在启动 Java 时使用；请用 scripts/gazette 运行，或用 java -Xmx%s",
      "--max-memory is for the launcher, which starts Java with it; run scripts/gazette, or java"
          + " -Xmx%s"),

  // Recognition of scanned pages.
  NO_TESSERACT("--ocr 需要路径中有 tesseract 程序", "--ocr needs the program tesseract on the path"),
  TESSERACT_FAILED(
      "tesseract 未能识别；它需要中文数据 %s（tesseract-ocr-chi-sim）",
      "tesseract failed; it needs its data for %s (tesseract-ocr-chi-sim)"),
  INTERRUPTED("被中断", "interrupted"),

  // An output that cannot be written.
  CANNOT_WRITE("无法写入%s：%s", "cannot write %s: %s"),
  STANDARD_OUTPUT("标准输出", "standard output"),
  THE_MANIFEST("清单 manifest.jsonl", "the manifest"),
  MANIFEST_SHORTER("它变短了，有别的程序改动过", "it has become shorter: another program changed it"),
  NO_SUCH("没有这个文件或文件夹", "no such file or folder"),
  DENIED("没有权限", "permission denied"),
  DISK_FULL("磁盘已满", "the disk is full"),
  QUOTA("超出磁盘配额", "the quota of the disk is used up"),
  READ_ONLY("磁盘是只读的", "the disk is read-only"),
  INPUT_OUTPUT("磁盘读写出错", "the disk fails"),
  NAME_TOO_LONG("名称太长", "its name is too long"),
  IS_FOLDER("是文件夹", "it is a folder"),
  IS_NO_FOLDER("路径中有一段不是文件夹", "a part of its path is no folder"),
  NAME_UNWRITABLE("名称含有当前区域设置写不出的字符", "its name has characters the locale cannot say"),
  NO_PACKAGE_THERE("那里已有的不是包；请给出新的文件夹", "it is there and no package; give a new folder"),
  ANOTHER_RUN(
      "另一次运行正在写入；请等它结束，或另给 -o", "another run is writing there; wait for it, or give another -o"),
  OUTSIDE("在文件夹之外", "it is outside of the folder"),

  // A fault of the tool.
  FAULT("gazette 自身的故障：%s", "a fault of gazette itself: %s"),
  FAULT_REPORT("%s；-v 显示出错之处，请报告", "%s; -v shows where, please report it"),

  // What convert, inspect and validate say at the end.
  STRICT_ERRORS("--strict：错误级的问题 %s 个", "--strict: findings of error level: %s"),
  STRICT_CHARACTERS("--strict：%s", "--strict: %s"),
  BALANCE("字数：%s = 归位 %s + 舍去 %s", "characters: %s = %s placed + %s discarded"),
  IMBALANCE(
      "字数：%s ≠ 归位 %s + 舍去 %s（未归位 %s）", "characters: %s ≠ %s placed + %s discarded (%s unplaced)"),
  CONVERTED("%s（%s，%s）转为 %s：%s；%s", "%s (%s, %s) to %s: %s; %s"),
  CHECKED("检查了 %s、%s、%s、%s：%s、%s、%s", "checked %s, %s, %s, %s: %s, %s, %s"),
  NOTHING_CHECKED("什么也没有检查；请给出公报的文本", "nothing was checked; give the text of a gazette"),
  FIXED("%s：改正 %s", "%s: %s carried out"),

  // An archive.
  NOTHING_CONVERTED(
      "什么也没有转换：其中没有扩展名为 .txt、.html、.pdf 等公报格式的文件",
      "nothing was converted: no file there is called .txt, .html, .pdf or as another form of a"
          + " gazette"),
  FILE_CONVERTED("%s：%s、%s", "%s: %s, %s"),
  CANNOT_CONVERT("无法转换 %s：%s", "cannot convert %s: %s"),
  WALK_DENIED("没有权限；可用 chmod +rx 授予", "permission denied; chmod +rx gives it"),
  WENT_AWAY("查找时文件消失了", "it went away while it was looked for"),
  CHANGED("读取时文件被改动", "it changed while it was read"),
  ARCHIVE_UNREADABLE("无法读取压缩包；请检查权限", "the archive cannot be read; check its permissions"),
  ARCHIVE_DAMAGED("压缩包已损坏：%s；请重新打包", "the archive is damaged: %s; pack it again"),
  LOCKED("已加锁；请不加口令打包", "it is locked; pack it without a password"),
  LEADS_OUT("名称指向压缩包之外；请重新打包", "its name leads out of the archive; pack it again"),
  ENTRY_TOO_LARGE("超过 %s MB；请拆分", "it holds more than %s MB; split it"),
  TOO_MANY_FILES("文件超过 %s 个；请拆分", "it holds more than %s files; split it"),
  UNPACKS_TO_TOO_MUCH("解压后超过原大小的 %s 倍", "it unpacks to more than %s times its size"),
  PROGRESS("%s %%，%s/%s 个文件，%.1f MB/s，剩余 %s", "%s %%, %s of %s files, %.1f MB/s, %s left"),
  FILES("转换了 %s，其中本次 %s 个；失败 %s 个；%s、%s、%s", "%s converted, %s of them now; %s failed; %s, %s, %s"),
  RESULT_UNNAMED(
      "名称太长，加上扩展名后结果无法写出；请改短", "its name is too long for a result beside others; make it shorter"),
  NO_RECORDS("不是公报记录的数据文件：%s", "files of data that are no records of gazettes: %s"),
  FOUND("问题：%s、%s、%s", "findings: %s, %s, %s"),
  FOUND_BY_RULE("  %s %s（%s）：%s 处，见于 %s", "  %s %s (%s): %s in %s"),
  SLOWEST("最慢：%s", "slowest: %s"),
  SECONDS("%s %.1f 秒", "%s %.1f s"),
  PASSED_OVER("跳过其他类型的文件：%s", "passed over, of other kinds: %s"),
  STALE("%s已无对应的文件；--prune 删除", "%s left over that no file gives any more; --prune deletes them"),
  REPORT("报告：%s", "report: %s"),

  // The proof of the rules.
  RULE_FAILS("%s %s 分不出自己的反例和正例\n", "%s %s does not tell its bad example from its good one\n"),
  SELF_CHECK(
      "自检：分得出反例和正例的规则 %s 条，分不出的 %s 条，没有可运行的例子的 %s 条\n",
      "self-check: rules that tell their bad example from their good one: %s; that do not: %s;"
          + " without an example in text: %s\n");

  private final String zh;
  private final String en;

  Saying(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /**
   * It, said of {@code values}; those that are {@link Message}s are said in the language of the
   * whole.
   */
  public Message of(Object... values) {
    return new Message(said(zh, Language.ZH, values), said(en, Language.EN, values));
  }

  private static String said(String form, Language language, Object... values) {
    Object[] words = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      words[i] = values[i] instanceof Message message ? message.in(language) : values[i];
    }
    return String.format(Locale.ROOT, form, words);
  }

  /** 甲、乙 and {@code a, b}. */
  public static Message list(List<String> words) {
    return all(words.stream().map(Message::same).toList());
  }

  /** The same of what is said in each language. */
  public static Message all(List<Message> words) {
    return new Message(
        words.stream().map(Message::zh).collect(Collectors.joining("、")),
        words.stream().map(Message::en).collect(Collectors.joining(", ")));
  }

  /** Nothing, in both languages. */
  public static Message nothing() {
    return Message.same("");
  }
}
