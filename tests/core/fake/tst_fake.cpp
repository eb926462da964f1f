// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fake/fake.h"
#include "core/utctime.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using Core::Fake;

class tst_Fake final : public QObject
{
    Q_OBJECT

private slots:
    void valuesLookAsTheirNameSays_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonArray>("arguments");
        QTest::addColumn<QString>("pattern");
        const auto row = [](const char *name, const QJsonArray &arguments, const char *pattern) {
            QTest::addRow("%s %s", name, pattern)
                << QString::fromLatin1(name) << arguments << QString::fromUtf8(pattern);
        };
        const auto options = [](const QJsonObject &object) { return QJsonArray {object}; };
        row("person.firstName", {}, "\\w+");
        row("person.fullName", {}, ".+ .+");
        row("name.findName", {}, ".+ .+"); // an older name of it
        row("internet.email", {}, "[a-z0-9._]+@[a-z.]+");
        row("internet.email", options({{u"firstName"_s, u"Zoë"_s}}), "zoe[._].+@.+");
        row("internet.url", {}, "https://[a-z-]+\\.example\\.(com|org|net)");
        row("internet.ipv4", {}, "(\\d{1,3}\\.){3}\\d{1,3}");
        row("internet.ipv6", {}, "([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}");
        row("internet.mac", {}, "([0-9a-f]{2}:){5}[0-9a-f]{2}");
        row("internet.jwt", {}, "[\\w-]+\\.[\\w-]+\\.[\\w-]{43}");
        row("string.uuid", {},
            "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
        row("datatype.uuid", {}, "[0-9a-f-]{36}");
        row("string.alpha", {5}, "[A-Za-z]{5}");
        row("string.alpha", options({{u"length"_s, 4}, {u"casing"_s, u"upper"_s}}), "[A-Z]{4}");
        row("string.alphanumeric", {u"7"_s}, "[A-Za-z0-9]{7}");
        row("string.hexadecimal", options({{u"length"_s, 6}, {u"prefix"_s, u"0x"_s}}),
            "0x[0-9a-f]{6}");
        row("string.numeric", options({{u"length"_s, QJsonObject {{u"min"_s, 2}, {u"max"_s, 3}}}}),
            "\\d{2,3}");
        row("string.fromCharacters", {u"xy"_s, 8}, "[xy]{8}");
        row("string.ulid", {}, "[0-9A-Z]{26}");
        row("number.int", {9}, "\\d");
        row("number.int", options({{u"min"_s, 10}, {u"max"_s, 19}}), "1\\d");
        row("number.int", options({{u"min"_s, 10}, {u"max"_s, 99}, {u"multipleOf"_s, 10}}), "\\d0");
        row("number.int", options({{u"min"_s, -5}, {u"max"_s, -3}}), "-[345]");
        row("number.float", options({{u"min"_s, 1}, {u"max"_s, 2}, {u"fractionDigits"_s, 2}}),
            "1(\\.\\d{1,2})?|2");
        row("number.romanNumeral", {3}, "I{1,3}");
        row("datatype.boolean", {}, "true|false");
        row("date.past", {}, "20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
        row("date.between",
            options({{u"from"_s, u"2020-02-01T00:00:00Z"_s}, {u"to"_s, u"2020-02-28T00:00:00Z"_s}}),
            "2020-02-.*Z");
        row("date.birthdate", options({{u"mode"_s, u"year"_s}, {u"min"_s, 1980}, {u"max"_s, 1980}}),
            "(1979|1980)-.*");
        row("date.month", options({{u"abbreviated"_s, true}}), "[A-Z][a-z]{2}");
        row("finance.amount", {}, "\\d{1,3}\\.\\d\\d");
        row("finance.iban", options({{u"countryCode"_s, u"DE"_s}}), "DE\\d{20}");
        row("finance.creditCardNumber", {u"visa"_s}, "4\\d{15}");
        row("commerce.price", options({{u"min"_s, 5}, {u"max"_s, 6}, {u"symbol"_s, u"€"_s}}),
            "€[56]\\.\\d\\d");
        row("commerce.isbn", {}, "978-\\d-\\d{4}-\\d{4}-\\d");
        row("color.rgb", {}, "#[0-9a-f]{6}");
        row("phone.number", {}, "[0-9 ()+-]+");
        row("lorem.words", {2}, "[a-z]+ [a-z]+");
        row("lorem.sentence", {4}, "[A-Z][a-z]*( [a-z]+){3}\\.");
        row("lorem.slug", {}, "[a-z]+-[a-z]+-[a-z]+");
        row("location.streetAddress", {}, "\\d+ .+");
        row("location.latitude", options({{u"min"_s, 10}, {u"max"_s, 11}}), "1[01](\\.\\d+)?");
        row("helpers.arrayElement", {QJsonValue(QJsonArray {u"a"_s, u"b"_s})}, "[ab]");
        row("helpers.fake", {u"{{person.lastName}}-{{number.int(3)}}-#"_s}, ".+-[0-3]-\\d");
        row("system.semver", {}, "\\d+\\.\\d+\\.\\d+");
        row("airline.seat", {}, "\\d{1,2}[A-F]");
    }

    void valuesLookAsTheirNameSays()
    {
        QFETCH(const QString, name);
        QFETCH(const QJsonArray, arguments);
        QFETCH(const QString, pattern);
        const QRegularExpression expected(QRegularExpression::anchoredPattern(pattern));
        for (quint64 seed = 0; seed < 50; ++seed) {
            Fake fake(seed);
            const auto value = fake.value(name, arguments);
            QVERIFY(value);
            const QString text = value->toVariant().toString();
            QVERIFY2(expected.match(text).hasMatch(), qPrintable(text));
        }
    }

    void theSameSeedGivesTheSame()
    {
        const QDateTime now = Core::utcTime(QDate(2026, 1, 2), QTime(3, 4));
        const QStringList names = Fake::names();
        QVERIFY(names.size() > 200);
        for (const QString &name : names) {
            Fake one(7, now);
            Fake other(7, now);
            QCOMPARE(one.value(name), other.value(name));
            QVERIFY2(!one.value(name)->isUndefined(), qPrintable(name));
        }
    }

    // Data that names something that is not there would leave a gap.
    void everyPatternIsFilled()
    {
        const QStringList names = Fake::names();
        for (const QString &name : names) {
            for (quint64 seed = 0; seed < 20; ++seed) {
                const QString text = Fake(seed).text(name);
                QVERIFY2(!text.contains(u"  "_s) && !text.contains(u"{{"_s)
                             && text == text.trimmed(),
                         qPrintable(name + u": "_s + text));
            }
        }
    }

    void differentSeedsDiffer()
    {
        QSet<QString> all;
        for (quint64 seed = 0; seed < 100; ++seed)
            all += Fake(seed).text(u"person.fullName");
        QVERIFY2(all.size() > 90, qPrintable(QString::number(all.size())));
    }

    void whatIsUnknownIsNone()
    {
        QVERIFY(!Fake(1).value(u"person.shoeSize"));
        QVERIFY(!Fake(1).value(u""));
    }

    void whatIsAskedForIsBounded()
    {
        Fake fake(1);
        QCOMPARE(fake.value(u"string.alpha", {1e15})->toString().size(), 100'000);
        QVERIFY(fake.value(u"lorem.paragraphs", {1e9})->toString().size() < 1'000'000);
        QCOMPARE(fake.value(u"string.alpha", {-5})->toString(), u""_s);
        const QString own = u"{{helpers.fake(\"{{helpers.fake\")}}"_s;
        QVERIFY(fake.value(u"helpers.fake", {own}));
    }

    void checkDigitsAreRight()
    {
        for (quint64 seed = 0; seed < 30; ++seed) {
            const QString iban = Fake(seed).text(u"finance.iban");
            const QString turned = iban.sliced(4) + iban.first(4);
            int rest = 0;
            for (const QChar c : turned) {
                const QString digits = QString::number(QString(c).toInt(nullptr, 36));
                for (const QChar digit : digits)
                    rest = (rest * 10 + digit.digitValue()) % 97;
            }
            QCOMPARE(rest, 1);
        }
    }
};

QTEST_APPLESS_MAIN(tst_Fake)
#include "tst_fake.moc"
