// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/redaction/redaction.h"

#include <QStringList>

#include <optional>

namespace Gui {

// The texts of a request as they are edited.
struct RequestTexts
{
    QString url;
    QString headers; // a line each
    QByteArray body;

    bool operator==(const RequestTexts &) const = default;
};

// A request that is edited while its secrets are masked: what stays as it is shown is sent as it
// was. A plain value.
class RequestMask
{
public:
    RequestMask() = default;
    // rules: what is masked; none: nothing is.
    RequestMask(RequestTexts texts, const std::optional<Core::RedactionRules> &rules);

    const RequestTexts &shown() const { return m_shown; }
    // What was shown, perhaps edited, with the secrets that are still masked put back.
    RequestTexts unmasked(const RequestTexts &edited) const;
    // Whether a mask is left whose secret nobody can tell any more.
    bool isLeftIn(const RequestTexts &unmasked) const;

private:
    QString unmaskedUrl(const QString &edited) const;
    QString unmaskedHeaders(const QString &edited) const;

    RequestTexts m_original;
    RequestTexts m_shown;
};

} // namespace Gui
