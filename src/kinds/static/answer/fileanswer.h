// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/files/mimetypes.h"
#include "core/http/exchange.h"
#include "kinds/static/files/encodedcache.h"
#include "kinds/static/files/targetfinder.h"
#include "kinds/static/http/entitytag.h"

namespace Kinds::Static {

class AnswerHead;
class ErrorAnswer;
class LiveReload;

// Answers with a file's content: chooses its form (stored, precompressed, compressed now, with the
// live reload script), looks at the preconditions, sends all of it or the parts asked for. Lives in
// the server's thread.
class FileAnswer final : public QObject
{
    Q_OBJECT

public:
    // liveReload: none if it is off.
    FileAnswer(const StaticSettings &settings, const AnswerHead &heads, ErrorAnswer &errors,
               TargetFinder &finder, const LiveReload *liveReload, QObject *parent);
    Q_DISABLE_COPY_MOVE(FileAnswer)

    void send(const Core::ExchangePtr &exchange, const FoundFile &found);
    // As the page of an error: always whole, without validators.
    void sendAsError(const Core::ExchangePtr &exchange, const FoundFile &found, int status);

private:
    // One form in which the content can be sent.
    struct Representation
    {
        Core::FileHandle file; // what is read
        std::optional<QByteArray> content; // already in memory instead
        QByteArray type;
        ContentCoding coding = ContentCoding::Identity;
        bool mustEncode = false; // it is not in its coding yet
        bool varies = false; // by Accept-Encoding
        Validators validators;
    };

    Representation stored(const FoundFile &found);
    // None: the client takes none of the forms.
    std::optional<Representation> choose(const Core::Request &request, const FoundFile &found);
    bool encodeAs(ContentCoding coding, const FoundFile &found, bool whateverSize,
                  Representation &representation);
    Core::Headers fieldsOf(const Representation &representation) const;
    void sendEncoded(const Core::ExchangePtr &exchange, const Representation &representation);
    void sendStored(const Core::ExchangePtr &exchange, const Representation &representation);
    void sendWhole(const Core::ExchangePtr &exchange, const Core::FileHandle &file,
                   Core::Response head);

    const StaticSettings &m_settings;
    const AnswerHead &m_heads;
    ErrorAnswer &m_errors;
    TargetFinder &m_finder;
    const LiveReload *m_liveReload;
    Core::MimeTypes m_types;
    EncodedCache m_encoded;
};

} // namespace Kinds::Static
