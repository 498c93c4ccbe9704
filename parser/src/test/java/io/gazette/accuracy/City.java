package io.gazette.accuracy;

/**
 * A city that does not exist, and its gazette.
 *
 * @param name 临江市
 * @param mark 代字 of its documents: 临
 * @param english Linjiang
 * @param pinyin LINJIANGSHI
 */
record City(String name, String mark, String english, String pinyin) {

  static final City[] ALL = {
    new City("临江市", "临", "Linjiang", "LINJIANGSHI"),
    new City("云陵市", "云", "Yunling", "YUNLINGSHI"),
    new City("海淳市", "海", "Haichun", "HAICHUNSHI"),
    new City("金溪市", "金", "Jinxi", "JINXISHI")
  };

  String government() {
    return name + "人民政府";
  }

  String office() {
    return government() + "办公室";
  }

  String gazette() {
    return government() + "公报";
  }

  String governmentEnglish() {
    return english + " Municipal People's Government";
  }
}
