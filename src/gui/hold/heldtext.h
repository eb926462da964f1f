// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/content/contentkind.h"
#include "core/kind/breakpoint.h"
#include "core/result.h"

#include <QCoreApplication>
#include <QStringConverter>

namespace Core {
struct RedactionRules;
}

namespace Gui {

// A held message as texts that somebody edits, and what comes of changed ones; a plain value.
class HeldText final
{
    Q_DECLARE_TR_FUNCTIONS(Gui::HeldText)

public:
    HeldText() = default;
    explicit HeldText(Core::HeldMessage message);
    // To be looked at only.
    static HeldText masked(const Core::HeldMessage &message, const Core::RedactionRules &rules);

    QString head() const;
    const QByteArray &content() const { return m_content; } // without its coding
    bool isText() const { return m_isText; } // the content is; else it stays as it is
    Core::ContentKind kind() const { return m_kind; }
    // That it goes on with these in place of what it was; none: that stays as it is.
    Core::Result<Core::HeldDecision> decision(const std::optional<QString> &head,
                                              const std::optional<QByteArray> &content) const;

private:
    const Core::Headers &headers() const;
    QByteArray headBytes() const;
    Core::Result<> takeHead(Core::HeldDecision &decision, const QString &text) const;

    Core::HeldMessage m_message;
    QStringConverter::Encoding m_encoding = QStringConverter::Utf8; // of the head
    QByteArray m_content;
    bool m_isText = false;
    Core::ContentKind m_kind = Core::ContentKind::Empty;
};

} // namespace Gui
