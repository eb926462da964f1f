// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/headers.h"
#include "core/json/positionedjson.h"
#include "core/mock/live/mockcallback.h"
#include "core/mock/live/mocklive.h"
#include "core/mock/mockresource.h"
#include "core/mock/openapi/referreddocuments.h"
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
    std::optional<bool> templates; // none: as the file says
    MockFault fault;
    QList<std::pair<QString, std::optional<QString>>> set; // none: forgotten
    std::optional<MockLive> live; // instead of the content
    QList<MockCallback> callbacks;
    // A JSON Schema of the content, which is made after it if there is none; empty: none.
    QByteArray schema;
    bool yieldsToSchema = false; // the content is only taken if it fits; not in files

    bool operator==(const MockResponse &) const = default;
};

// Which of several routes whose paths fit goes first.
enum class MockOrder : quint8 { Definite, File };

enum class MockChoice : quint8 { First, Sequence, SequenceStop, Random, Prefer };

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
    QString operation; // of an OpenAPI description, as "shop.yaml#/paths/~1users/get"
    QString imported; // digest of the route as an import has written it
    int line = 0; // of the file, from 1

    QString title() const; // its name, or method and path
    bool operator==(const MockRoute &other) const;
};

// What is changed in what goes to another server and comes from it, a plain value.
struct MockPassing
{
    QString removedPrefix; // of paths; empty: none
    Headers requestHeaders; // in place of the client's
    Headers responseHeaders; // in place of the server's

    bool operator==(const MockPassing &) const = default;
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
    MockPassing passing = {}; // to there and back
    QString basePath = {}; // what may stand before the paths of routes and resources
    MockOrder order = MockOrder::Definite;
    bool templates = true; // texts with {{ are filled in
    std::optional<qint64> seed = {}; // of made-up values; none: others after each start
    bool seedsEachRequest = false; // values depend on the request alone, not on those before it
    bool lenientPaths = false; // case, doubled slashes and one at the end do not matter
    QList<MockRoute> routes = {};
    QList<MockResource> resources = {};
    QList<MockData> data = {};
    // What could not be taken over of a document of another format, in sentences; not written.
    QStringList remarks = {};
    MockDocuments documents = {};

    // What came from elsewhere has no templates, even if it looks so.
    void takeLiterally();
    bool operator==(const MockFile &) const = default;
};

// By its id or its name; null: there is none.
const MockData *findMockData(const MockFile &file, const QString &name);

} // namespace Core
