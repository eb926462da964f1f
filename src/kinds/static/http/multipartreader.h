// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace Kinds::Static {

// The head of one part of a form.
struct FormPart
{
    QByteArray name;
    std::optional<QByteArray> fileName; // as the client wrote it; none: not a file

    bool operator==(const FormPart &) const = default;
};

// Takes multipart/form-data (RFC 7578) apart while it arrives, however it is cut; keeps no more
// than a part's head and a delimiter in memory. No socket, no file.
class MultipartReader
{
public:
    class Sink
    {
    public:
        virtual ~Sink() = default;
        virtual void partBegan(const FormPart &part) = 0;
        virtual void partData(QByteArrayView data) = 0;
        virtual void partEnded() = 0;
    };

    // sink must live as long as the reader.
    MultipartReader(const QByteArray &boundary, Sink &sink);

    // False: it is malformed; nothing more is taken.
    bool feed(QByteArrayView bytes);
    // The closing delimiter was seen.
    bool isComplete() const { return m_state == State::Epilogue; }

private:
    enum class State { Preamble, DelimiterLine, Head, Content, Epilogue, Malformed };
    enum class Step { Again, NeedMore };

    Step takeContent();
    Step takeDelimiterLine();
    Step takeHead();
    Step fail();

    QByteArray m_delimiter; // with the line end before it
    Sink &m_sink;
    State m_state = State::Preamble;
    QByteArray m_buffer;
    int m_parts = 0;
};

// The boundary parameter of a multipart/form-data content type; none if there is no valid one.
std::optional<QByteArray> multipartBoundary(QByteArrayView contentType);

} // namespace Kinds::Static
