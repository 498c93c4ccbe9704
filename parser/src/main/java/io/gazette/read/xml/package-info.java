/** Floor 2: bytes of XML into characters; the door is {@link io.gazette.read.xml.XmlCharacters}. */
package io.gazette.read.xml;
