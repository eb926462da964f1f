// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/edit/textshape.h"

namespace Core {

// A mock file as text with what it says, for editors: changes of routes become changes of the text
// that touch nothing else. A plain value; any thread.
class MockText
{
public:
    static Result<MockText, JsonError> read(const QByteArray &text, MockSyntax syntax);

    // Whether it is in the format of docs/mock.md; of others that can be read too nothing can be
    // changed here.
    bool isOwn() const { return m_isOwn; }
    const MockFile &file() const { return m_file; }
    const QByteArray &text() const { return m_text; }
    TextPosition positionOf(qsizetype route) const;
    TextPosition positionOf(qsizetype route, qsizetype response) const;
    TextPosition positionOfResource(qsizetype resource) const;
    // The route that a line belongs to, -1: none.
    qsizetype routeAt(int line) const;

    // The whole text with a change; the reason if it cannot be made, which aliases in YAML may be.
    Result<QByteArray> withRoute(qsizetype index, const MockRoute &route) const;
    Result<QByteArray> withRouteInserted(qsizetype index, const MockRoute &route) const;
    // Also as it stands, with comments.
    Result<QByteArray> withRouteCopied(qsizetype index) const; // behind itself
    Result<QByteArray> withRouteMoved(qsizetype from, qsizetype to) const;
    Result<QByteArray> withoutRoute(qsizetype index) const;
    // What the file says beside routes and resources.
    Result<QByteArray> withSettings(const MockFile &file) const;
    Result<QByteArray> withResource(qsizetype index, const MockResource &resource) const;
    Result<QByteArray> withResourceInserted(qsizetype index, const MockResource &resource) const;
    Result<QByteArray> withoutResource(qsizetype index) const;

private:
    static Unexpected<QString> ofOthers();
    Result<QByteArray> withFile(MockFile file) const; // with the same routes
    Result<QByteArray> checked(const QByteArray &text, const MockFile &wanted) const;
    QByteArray withRoutes(const QList<MockRoute> &routes) const;

    QByteArray m_text;
    MockSyntax m_syntax = MockSyntax::Json;
    MockFile m_file;
    bool m_isOwn = true;
    TextNode m_root;
    TextNode m_routes; // a list without an extent: there is none
    QList<QList<TextPosition>> m_responses; // by route
    QList<TextPosition> m_resources;
    QList<std::pair<TextPosition, int>> m_extents; // of routes: where, and the last line
};

} // namespace Core
