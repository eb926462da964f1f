// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/headers.h"
#include "core/mock/mockdelay.h"

#include <QList>
#include <QString>

#include <optional>

namespace Core {

// A value that templates read by its name or id, and lists may begin with, a plain value.
struct MockData
{
    QString name;
    QString id; // empty: none
    QByteArray value = "null"; // JSON; a text that is a template is filled in at the start

    bool operator==(const MockData &) const = default;
};

// How a list answers: as docs/mock.md says, or as CRUD routes of Mockoon do.
enum class MockStyle : quint8 { Portside, Mockoon };

// A member of one list's entries that names an entry of another one, a plain value.
struct MockRelation
{
    QString member;
    QString path; // of the other list

    bool operator==(const MockRelation &) const = default;
};

// A list of objects that is read and changed by requests, a plain value.
struct MockResource
{
    QString path; // of the list; those of its objects lie below
    QString idKey = QStringLiteral("id");
    QByteArray data = "[]"; // to begin with, a JSON array
    QString dataName; // instead of it: of a MockData
    MockStyle style = MockStyle::Portside;
    Headers headers = {}; // of every answer, in place of those of the file
    QList<MockRelation> belongsTo;
    std::optional<MockDelay> delay = {}; // before each answer; none: none
    QByteArray store; // the file that keeps changes, relative to the mock file; empty: none does

    bool operator==(const MockResource &) const = default;
};

} // namespace Core
