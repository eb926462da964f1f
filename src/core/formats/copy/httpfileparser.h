// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/copy/httpfile.h"
#include "core/formats/copy/httpfileparts.h"

namespace Core {

// Takes a .http file apart line by line. Any thread.
class HttpFileParser
{
public:
    using Load = std::function<Result<QByteArray>(const QString &path)>;

    // load must live as long as the parser.
    HttpFileParser(const QByteArray &text, const Load &load);

    HttpFileImport run();

private:
    void takeLine(QByteArrayView line);
    void takeBefore(QByteArrayView line);
    void takeRequestLine(QByteArrayView line);
    void takeHeader(QByteArrayView line);
    void takeBody(QByteArrayView line);
    void takeReference(QByteArrayView path);
    void finishRequestLine();
    void takeAddress(const QByteArray &address);
    void finishRequest();
    bool takeComment(QByteArrayView line);
    void note(const QString &text);
    QByteArray substituted(QByteArrayView text);

    enum class State { Before, RequestLine, Headers, Body, Script };

    QByteArray m_text;
    const Load &m_load;
    HttpFileImport m_import;
    HttpFileVariables m_variables;
    State m_state = State::Before;
    int m_line = 0;
    HttpFileRequest m_request;
    QString m_name;
    QByteArray m_requestLine;
    HttpFileBody m_body;
};

} // namespace Core
