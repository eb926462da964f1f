// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fake/fakefunctions.h"
#include "core/fake/fakesources.h"

namespace Core {

using namespace Qt::StringLiterals;

namespace {

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString words(Fake &fake, qint64 count)
{
    const QStringList &all = FakeSources::all().texts(u"lorem.word.any");
    QString text;
    for (qint64 i = 0; i < count; ++i)
        text += (i == 0 ? u""_s : u" "_s) + fake.oneOf(all);
    return text;
}

QString sentence(Fake &fake, qint64 from, qint64 to)
{
    return capitalised(words(fake, fake.integer(from, to))) + u'.';
}

QString sentences(Fake &fake, qint64 count, const QString &between)
{
    QStringList all;
    for (qint64 i = 0; i < count; ++i)
        all += sentence(fake, 3, 10);
    return all.join(between);
}

QJsonValue paragraphs(Fake &fake, const FakeArguments &arguments)
{
    const auto [from, to] = arguments.counts(0, "paragraphCount"_L1, 3, 3);
    QStringList all;
    const qint64 count = std::min<qint64>(fake.integer(from, to), 1000);
    for (qint64 i = 0; i < count; ++i)
        all += sentences(fake, 3, u" "_s);
    return all.join(arguments.text(1, "separator"_L1, u"\n"_s));
}

QJsonValue lines(Fake &fake, const FakeArguments &arguments)
{
    const auto [from, to] = arguments.counts(0, "lineCount"_L1, 1, 5);
    return sentences(fake, std::min<qint64>(fake.integer(from, to), 1000), u"\n"_s);
}

QString anyWord(Fake &fake)
{
    static const QStringList kinds {u"word.adjective"_s,   u"word.adverb"_s,
                                    u"word.conjunction"_s, u"word.noun"_s,
                                    u"word.preposition"_s, u"word.verb"_s};
    return fake.text(fake.oneOf(kinds));
}

QJsonValue anyWords(Fake &fake, const FakeArguments &arguments)
{
    const auto [from, to] = arguments.counts(0, "count"_L1, 1, 3);
    QStringList all;
    const qint64 count = std::min<qint64>(fake.integer(from, to), 10'000);
    for (qint64 i = 0; i < count; ++i)
        all += anyWord(fake);
    return all.join(u' ');
}

QJsonValue oneWord(Fake &fake, const FakeArguments &arguments)
{
    const auto [from, to] = arguments.counts(0, "length"_L1, 0, 0);
    QStringList fitting;
    for (const QString &each : FakeSources::all().texts(u"lorem.word.any")) {
        if (to == 0 || (each.size() >= from && each.size() <= to))
            fitting += each;
    }
    return fake.oneOf(fitting.isEmpty() ? FakeSources::all().texts(u"lorem.word.any") : fitting);
}

constexpr FakeFunction functions[] = {
    {"lorem.word"_L1, oneWord},
    {"lorem.words"_L1,
     [](Fake &fake, const FakeArguments &arguments) -> QJsonValue {
         const auto [from, to] = arguments.counts(0, "wordCount"_L1, 3, 3);
         return words(fake, std::min<qint64>(fake.integer(from, to), 10'000));
     }},
    {"lorem.slug"_L1,
     [](Fake &fake, const FakeArguments &arguments) -> QJsonValue {
         const auto [from, to] = arguments.counts(0, "wordCount"_L1, 3, 3);
         return words(fake, std::min<qint64>(fake.integer(from, to), 1000)).replace(u' ', u'-');
     }},
    {"lorem.sentence"_L1,
     [](Fake &fake, const FakeArguments &arguments) -> QJsonValue {
         const auto [from, to] = arguments.counts(0, "wordCount"_L1, 3, 10);
         return sentence(fake, std::min<qint64>(from, 10'000), std::min<qint64>(to, 10'000));
     }},
    {"lorem.sentences"_L1,
     [](Fake &fake, const FakeArguments &arguments) -> QJsonValue {
         const auto [from, to] = arguments.counts(0, "sentenceCount"_L1, 2, 6);
         return sentences(fake, std::min<qint64>(fake.integer(from, to), 1000),
                          arguments.text(1, "separator"_L1, u" "_s));
     }},
    {"lorem.paragraph"_L1,
     [](Fake &fake, const FakeArguments &arguments) -> QJsonValue {
         const auto [from, to] = arguments.counts(0, "sentenceCount"_L1, 3, 3);
         return sentences(fake, std::min<qint64>(fake.integer(from, to), 1000), u" "_s);
     }},
    {"lorem.paragraphs"_L1, paragraphs},
    {"lorem.lines"_L1, lines},
    {"lorem.text"_L1,
     [](Fake &fake, const FakeArguments &) -> QJsonValue {
         return sentences(fake, fake.integer(2, 5), u" "_s);
     }},
    {"word.sample"_L1,
     [](Fake &fake, const FakeArguments &) -> QJsonValue { return anyWord(fake); }},
    {"word.words"_L1, anyWords},
};

} // namespace

std::span<const FakeFunction> fakeWords()
{
    return functions;
}

} // namespace Core
