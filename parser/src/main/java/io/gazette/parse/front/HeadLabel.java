package io.gazette.parse.front;

import io.gazette.model.Printed.Part;
import io.gazette.text.Chars;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What a label at the head of an issue announces: 主 编, 地 址, 主办单位. */
enum HeadLabel {
  ROLE(
      Part.EDITORIAL_BOARD,
      "主任 副主任 常务副主任 名誉主任 委员 主任委员 副主任委员 常务委员 编委 主编 副主编 执行主编 常务副主编 执行副主编 名誉主编 总编 副总编 总编辑 副总编辑 "
          + "责任编辑 执行编辑 编辑 责编 美编 美术编辑 编审 编务 审核 审校 校对 责任校对 顾问 主审 终审 社长 副社长 翻译 英文翻译 成员 排版 设计 秘书长 "
          + "编辑部主任 主任编辑 本期编辑 本期责编 特约编辑"),
  ADDRESS(Part.CONTACT, "地址 社址 通讯地址 通信地址 联系地址 编辑部地址 本刊地址"),
  POSTCODE(Part.CONTACT, "邮编 邮政编码 邮码"),
  TELEPHONE(Part.CONTACT, "电话 办公电话 联系电话 编辑部电话 咨询电话 发行电话 服务电话 热线 服务热线 电话传真"),
  FAX(Part.CONTACT, "传真 传真电话"),
  EMAIL(Part.CONTACT, "e-mail email 电子邮箱 电子邮件 电子信箱 邮箱 投稿邮箱 信箱"),
  WEBSITE(Part.CONTACT, "网址 公报网址 网站 公报网站 官网 官方网站 门户网站 网络版"),
  SPONSOR(Part.IMPRINT, "主办 主办单位 主办机关"),
  SUPERVISOR(Part.IMPRINT, "主管 主管单位 主管部门"),
  SPONSOR_AND_SUPERVISOR(Part.IMPRINT, "主管主办 主管、主办 主办、主管 主管主办单位 主管、主办单位"),
  IMPRINT(
      Part.IMPRINT,
      "出版 编辑出版 编辑、出版 编辑单位 出版单位 编印 承办 承办单位 协办 印刷 承印 印刷单位 发行 发行单位 刊号 国内统一刊号 国内刊号 "
          + "国内统一连续出版物号 国际标准刊号 准印证号 准印证 印数 定价 工本费 邮发代号 出版日期 刊期 开本 发行范围 编辑部 总号 总期 期号 出版时间 发行日期");

  private static final Map<String, HeadLabel> BY_WORD = byWord();

  private final Part part;
  private final String words;

  HeadLabel(Part part, String words) {
    this.part = part;
    this.words = words;
  }

  private static Map<String, HeadLabel> byWord() {
    Map<String, HeadLabel> labels = new HashMap<>();
    for (HeadLabel label : values()) {
      int from = 0;
      for (int to = label.words.indexOf(' '); to >= 0; to = label.words.indexOf(' ', from)) {
        labels.putIfAbsent(label.words.substring(from, to), label);
        from = to + 1;
      }
      labels.putIfAbsent(label.words.substring(from), label);
    }
    return labels;
  }

  /** The part of the issue that a line with this label is. */
  Part part() {
    return part;
  }

  /** The label that {@code compact} is, white space taken out; null where it is none. */
  static HeadLabel of(String compact) {
    return BY_WORD.get(Chars.isHan(compact) ? compact : spelled(compact));
  }

  private static String spelled(String compact) {
    return compact.toLowerCase(Locale.ROOT).replace('－', '-').replace('—', '-');
  }
}
