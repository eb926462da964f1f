// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/templates/templateengine.h"

#include <QString>

#include <vector>

namespace Core {

// JSON whose texts are templates: what they make stays JSON. A text that is {{{one expression}}}
// becomes the value itself. A plain value.
class JsonTemplate
{
public:
    explicit JsonTemplate(const QByteArray &json);

    Result<QByteArray, TemplateFault> fill(TemplateEngine &engine, TemplateHost &host) const;

    QStringList texts() const; // those that are templates

private:
    struct Piece
    {
        QByteArray json; // as it stands
        QString text; // behind it, filled in; empty: nothing is
    };

    std::vector<Piece> m_pieces;
};

} // namespace Core
