// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/exchange.h"
#include "kinds/static/files/requestpath.h"

namespace Core {
class RootFolder;
}

namespace Kinds::Static {

class AnswerHead;
class ErrorAnswer;
struct StaticSettings;

// Takes files into the folder: PUT of one, POST of a form with several. Lives in the server's
// thread.
class Uploads
{
public:
    Uploads(const StaticSettings &settings, const AnswerHead &heads, ErrorAnswer &errors,
            Core::RootFolder &root);

    void put(const Core::ExchangePtr &exchange, const RequestPath &path);
    void post(const Core::ExchangePtr &exchange, const RequestPath &path);

private:
    // Whether the request may go on; it is answered otherwise.
    bool admit(const Core::ExchangePtr &exchange, const RequestPath &path);
    // The folder in which the file of this path lies; answered otherwise.
    Core::FileHandle findFolder(const Core::ExchangePtr &exchange, const QByteArray &relative);
    bool mayPut(const Core::ExchangePtr &exchange, const Core::OpenFile &folder,
                const QByteArray &name);

    const StaticSettings &m_settings;
    const AnswerHead &m_heads;
    ErrorAnswer &m_errors;
    Core::RootFolder &m_root;
};

} // namespace Kinds::Static
