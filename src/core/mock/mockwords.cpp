// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mock/mockwords.h"

namespace Core {

using namespace Qt::StringLiterals;

// In the order of the enumerations.

QStringList mockFaultWords()
{
    return {u"reset"_s, u"empty"_s, u"cut"_s, u"malformed-chunk"_s, u"garbage"_s, u"silence"_s};
}

std::optional<MockFault::Kind> mockFaultOf(const QString &word)
{
    const qsizetype index = mockFaultWords().indexOf(word);
    return index < 0 ? std::nullopt : std::optional(MockFault::Kind(index + 1));
}

QString mockFaultWord(MockFault::Kind kind)
{
    return kind == MockFault::Kind::None ? QString() : mockFaultWords().at(qsizetype(kind) - 1);
}

QStringList mockSubjectKeys()
{
    return {u"path"_s,  u"query"_s, u"header"_s, u"cookie"_s, u"form"_s,  u"json"_s, u"body"_s,
            u"state"_s, u"count"_s, u"method"_s, u"target"_s, u"xpath"_s, u"data"_s, u"template"_s};
}

QString mockSubjectKey(MockCondition::Subject subject)
{
    return mockSubjectKeys().at(qsizetype(subject));
}

bool mockSubjectHasName(MockCondition::Subject subject)
{
    using Subject = MockCondition::Subject;
    switch (subject) {
    case Subject::Path:
    case Subject::Query:
    case Subject::Header:
    case Subject::Cookie:
    case Subject::Form:
    case Subject::Json:
    case Subject::State:
    case Subject::Xml:
    case Subject::Data:
    case Subject::Template:
        return true;
    case Subject::Body:
    case Subject::Count:
    case Subject::Method:
    case Subject::Target:
        break;
    }
    return false;
}

QStringList mockOrderWords()
{
    return {u"definite"_s, u"file"_s};
}

QStringList mockStyleWords()
{
    return {u"portside"_s, u"mockoon"_s};
}

QStringList mockChoiceWords()
{
    return {u"first"_s, u"sequence"_s, u"sequence-stop"_s, u"random"_s, u"prefer"_s};
}

QStringList mockLiveChoiceWords()
{
    return mockChoiceWords().sliced(0, 2) << u"random"_s;
}

QString mockChoiceWord(MockChoice choice)
{
    return mockChoiceWords().at(qsizetype(choice));
}

} // namespace Core
