#!/usr/bin/python3
"""Writes the fixtures of files behind a password, in the containers that Excel 2007, Excel 2010 and LibreOffice write.
What is encrypted is noise: nobody shall decrypt it. The files are kept in the repository; run this only to change them.

locked_agile.xlsx     OLE container, EncryptionInfo 4.4 (XML, since Excel 2010), [MS-OFFCRYPTO] 2.3.4.10
locked_standard.xlsx  OLE container, EncryptionInfo 3.2 (binary, Excel 2007), [MS-OFFCRYPTO] 2.3.4.5
locked.ods            encryption-data of every part in the manifest, OpenDocument 1.2 part 3, 4.8
locked_whole.ods      the package as one encrypted part, as LibreOffice 24 writes it"""
import os
import random
import struct
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
random.seed(1)
FREE, END, FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
SECTOR, CUTOFF = 512, 4096


def noise(size):
    return bytes(random.randrange(256) for _ in range(size))


def entry(name, kind, left, right, child, start, size):
    text = (name + "\0").encode("utf-16-le") if name else b""
    return (text.ljust(64, b"\0") + struct.pack("<HBBIII", len(text), kind, 1, left, right, child) + bytes(16 + 4 + 16)
            + struct.pack("<IQ", start, size))


def container(name, streams):
    """Streams of at least CUTOFF bytes, in the order of their names by length, then by letter."""
    chains, body = [], b""
    for _, data in streams:
        data = data.ljust(max(CUTOFF, -(-len(data) // SECTOR) * SECTOR), b"\0")
        chains.append((2 + len(body) // SECTOR, len(data)))
        body += data
    fat = [FAT, END]
    for start, size in chains:
        last = start + size // SECTOR - 1
        fat += [sector + 1 if sector < last else END for sector in range(start, last + 1)]
    fat += [FREE] * (SECTOR // 4 - len(fat))
    header = (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
              + struct.pack("<IIIIIIIII", 0, 1, 1, 0, CUTOFF, END, 0, END, 0) + struct.pack("<I", 0))
    header = header.ljust(SECTOR, b"\xFF")
    directory = entry("Root Entry", 5, FREE, FREE, 1, END, 0)
    for i, ((stream, _), (start, size)) in enumerate(zip(streams, chains)):
        directory += entry(stream, 2, FREE, i + 2 if i + 1 < len(streams) else FREE, FREE, start, size)
    directory += entry("", 0, FREE, FREE, FREE, 0, 0) * (4 - 1 - len(streams))
    with open(os.path.join(HERE, name), "wb") as file:
        file.write(header + struct.pack("<%dI" % len(fat), *fat) + directory + body)


AGILE = struct.pack("<HHI", 4, 4, 0x40) + (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
    b'<encryption xmlns="http://schemas.microsoft.com/office/2006/encryption">'
    b'<keyData saltSize="16" blockSize="16" keyBits="256" hashSize="64" cipherAlgorithm="AES" '
    b'cipherChaining="ChainingModeCBC" hashAlgorithm="SHA512"/></encryption>')
STANDARD = struct.pack("<HHIIIIIIIII", 3, 2, 0x24, 0x8C, 0x24, 0, 0x660E, 0x8004, 0x80, 0x18, 0) + bytes(4) + (
    "Microsoft Enhanced RSA and AES Cryptographic Provider\0".encode("utf-16-le"))
PACKAGE = struct.pack("<Q", 4500) + noise(4512)
container("locked_agile.xlsx", [("EncryptionInfo", AGILE), ("EncryptedPackage", PACKAGE)])
container("locked_standard.xlsx", [("EncryptionInfo", STANDARD), ("EncryptedPackage", PACKAGE)])

TYPE = "application/vnd.oasis.opendocument.spreadsheet"
LOCK = ('<manifest:encryption-data><manifest:algorithm manifest:algorithm-name="http://www.w3.org/2001/04/xmlenc#aes256-'
        'cbc"/></manifest:encryption-data>')


def package(name, parts):
    listed = "".join('<manifest:file-entry manifest:full-path="%s" manifest:media-type="text/xml">%s</manifest:file-entry>'
                     % (part, LOCK) for part in parts)
    manifest = ('<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:'
                'xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="%s"/>%s'
                '</manifest:manifest>' % (TYPE, listed))
    with zipfile.ZipFile(os.path.join(HERE, name), "w") as archive:
        def add(part, data, how=zipfile.ZIP_STORED):
            archive.writestr(zipfile.ZipInfo(part, (2020, 1, 1, 0, 0, 0)), data, how)
        add("mimetype", TYPE)
        for part in parts:
            add(part, noise(600))
        add("META-INF/manifest.xml", manifest, zipfile.ZIP_DEFLATED)


package("locked.ods", ["content.xml", "styles.xml"])
package("locked_whole.ods", ["encrypted-package"])
