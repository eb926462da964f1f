// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kind/field.h"

#include <QTest>

using namespace Core;
using namespace Qt::StringLiterals;

class TestField final : public QObject
{
    Q_OBJECT

private slots:
    void validates_data();
    void validates();
    void asksItsOwnCheckLast();
    void parses_data();
    void parses();
};

namespace {

Field fieldOf(FieldType type)
{
    Field field;
    field.key = u"key"_s;
    field.label = u"Label"_s;
    field.type = type;
    if (type == FieldType::Choice)
        field.choices = {{u"a"_s, u"A"_s}, {u"b"_s, u"B"_s}};
    if (type == FieldType::Integer) {
        field.minimum = 1;
        field.maximum = 5;
    }
    return field;
}

} // namespace

void TestField::validates_data()
{
    using enum FieldType;
    QTest::addColumn<FieldType>("type");
    QTest::addColumn<bool>("required");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<bool>("valid");

    QTest::newRow("text") << Text << true << QVariant(u"x"_s) << true;
    QTest::newRow("empty text") << Text << false << QVariant(u""_s) << true;
    QTest::newRow("empty required text") << Text << true << QVariant(u""_s) << false;
    QTest::newRow("nothing") << Folder << false << QVariant() << true;
    QTest::newRow("nothing required") << Folder << true << QVariant() << false;
    QTest::newRow("number as text") << Text << false << QVariant(7) << false;
    QTest::newRow("flag") << Flag << true << QVariant(false) << true;
    QTest::newRow("text as flag") << Flag << false << QVariant(u"true"_s) << false;
    QTest::newRow("lowest") << Integer << false << QVariant(1LL) << true;
    QTest::newRow("highest") << Integer << false << QVariant(5) << true;
    QTest::newRow("too low") << Integer << false << QVariant(0LL) << false;
    QTest::newRow("too high") << Integer << false << QVariant(6LL) << false;
    QTest::newRow("fraction") << Integer << false << QVariant(1.5) << false;
    QTest::newRow("choice") << Choice << false << QVariant(u"b"_s) << true;
    QTest::newRow("no choice") << Choice << false << QVariant(u"c"_s) << false;
    QTest::newRow("empty choice") << Choice << false << QVariant(u""_s) << false;
    QTest::newRow("lines") << Lines << true << QVariant(QStringList {u"a"_s}) << true;
    QTest::newRow("no lines") << Lines << true << QVariant(QStringList()) << false;
    QTest::newRow("text as lines") << Lines << false << QVariant(u"a"_s) << false;
}

void TestField::validates()
{
    QFETCH(FieldType, type);
    QFETCH(bool, required);
    QFETCH(QVariant, value);
    QFETCH(bool, valid);
    Field field = fieldOf(type);
    field.required = required;
    const Result<> result = field.validate(value);
    QCOMPARE(result.has_value(), valid);
    if (!valid)
        QVERIFY2(result.error().contains(u"Label"_s), qPrintable(result.error()));
}

void TestField::asksItsOwnCheckLast()
{
    Field field = fieldOf(FieldType::Integer);
    int asked = 0;
    field.check = [&](const QVariant &value) -> Result<> {
        ++asked;
        return value.toInt() == 4 ? failure(u"Not four."_s) : Result<>();
    };
    QVERIFY(!field.validate(9LL));
    QCOMPARE(asked, 0);
    QVERIFY(field.validate(3LL));
    QCOMPARE(field.validate(4LL).error(), u"Not four."_s);
}

void TestField::parses_data()
{
    using enum FieldType;
    QTest::addColumn<FieldType>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QVariant>("value"); // none: an error

    QTest::newRow("text") << Text << u" x "_s << QVariant(u" x "_s);
    QTest::newRow("true") << Flag << u"true"_s << QVariant(true);
    QTest::newRow("ON") << Flag << u"ON"_s << QVariant(true);
    QTest::newRow("0") << Flag << u"0"_s << QVariant(false);
    QTest::newRow("maybe") << Flag << u"maybe"_s << QVariant();
    QTest::newRow("number") << Integer << u"-12"_s << QVariant(-12LL);
    QTest::newRow("no number") << Integer << u"12x"_s << QVariant();
    QTest::newRow("empty number") << Integer << u""_s << QVariant();
    QTest::newRow("lines") << Lines << u"a\nb\n"_s << QVariant(QStringList {u"a"_s, u"b"_s});
    QTest::newRow("choice") << Choice << u"b"_s << QVariant(u"b"_s);
}

void TestField::parses()
{
    QFETCH(FieldType, type);
    QFETCH(QString, text);
    QFETCH(QVariant, value);
    const Result<QVariant> parsed = fieldOf(type).parse(text);
    QCOMPARE(parsed.has_value(), value.isValid());
    if (parsed)
        QCOMPARE(*parsed, value);
    else
        QVERIFY(parsed.error().contains(u"Label"_s));
}

QTEST_APPLESS_MAIN(TestField)
#include "tst_field.moc"
