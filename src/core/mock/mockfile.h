// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/headers.h"
#include "core/json/positionedjson.h"
#include "core/mock/mockdelay.h"
#include "core/mock/pathtemplate.h"

#include <QByteArrayList>
#include <QStringList>

#include <optional>
#include <utility>

namespace Core {

// What goes wrong on purpose with an answer, for a share of the requests.
struct MockFault
{
    enum class Kind : quint8 { None, Reset, Empty, Cut, MalformedChunk, Garbage, Silence };

    Kind kind = Kind::None;
    double percent = 100;

    bool operator==(const MockFault &) const = default;
};

// Something about a request that must be so.
struct MockCondition
{
    enum class Subject : quint8 {
        Path,
        Query,
        Header,
        Cookie,
        Form,
        Json,
        Body,
        State,
        Count,
    };
    enum class Test : quint8 { Equals, OneOf, Contains, Matches, Exists, Range, Every };

    Subject subject = Subject::Path;
    QString name; // of the parameter, field …, or the JSON path
    Test test = Test::Exists;
    QByteArrayList values; // of Equals and OneOf: as JSON
    QString text; // of Contains, and the expression of Matches
    std::optional<double> from; // of Range
    std::optional<double> to;
    qint64 every = 1;
    bool isNegated = false; // Exists: it must not be there

    bool operator==(const MockCondition &) const = default;
};

struct MockContent
{
    enum class Kind : quint8 { None, Json, Text, Bytes, File };

    Kind kind = Kind::None;
    QByteArray bytes = {}; // of File: its path, relative to the mock file

    bool operator==(const MockContent &) const = default;
};

struct MockResponse
{
    QString name;
    QString notes;
    QList<MockCondition> when;
    bool anyIsEnough = false;
    int weight = 1;
    int status = 200;
    QByteArray reason; // empty: the usual one
    Headers headers;
    MockContent content;
    std::optional<MockDelay> delay; // none: the file's
    std::optional<qint64> bandwidth; // bytes per second; none: the file's
    MockFault fault;
    QList<std::pair<QString, std::optional<QString>>> set; // none: forgotten

    bool operator==(const MockResponse &) const = default;
};

enum class MockChoice : quint8 { First, Sequence, SequenceStop, Random };

struct MockRoute
{
    QString name;
    QString notes;
    bool isEnabled = true;
    QByteArrayList methods; // empty: any
    PathTemplate path;
    QString pathRegex; // instead of it
    MockChoice choice = MockChoice::First;
    QList<MockResponse> responses;
    int line = 0; // of the file, from 1

    QString title() const; // its name, or method and path
    bool operator==(const MockRoute &other) const;
};

// A list of objects that is read and changed by requests, a plain value.
struct MockResource
{
    QString path; // of the list; those of its objects lie below
    QString idKey = QStringLiteral("id");
    QByteArray data = "[]"; // to begin with, a JSON array

    bool operator==(const MockResource &) const = default;
};

// A mock file (docs/mock.md), a plain value.
struct MockFile
{
    static constexpr int version = 1;

    QString name = {};
    QString notes = {};
    Headers headers = {};
    MockDelay delay = {};
    qint64 bandwidth = 0; // bytes per second; 0: no limit
    QString fallback = {}; // address; empty: none
    QList<MockRoute> routes = {};
    QList<MockResource> resources = {};

    bool operator==(const MockFile &) const = default;
};

} // namespace Core
