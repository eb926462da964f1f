// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/content/contentkind.h"

#include <Qsci/qsciscintilla.h>

namespace Gui {

enum class CodeLanguage : quint8 { Plain, Json, Xml, Html, Css, Script, Yaml };

CodeLanguage languageOf(Core::ContentKind kind);

// Text with highlighting and folding, in the colours of the palette; main thread.
class CodeView final : public QsciScintilla
{
    Q_OBJECT

public:
    explicit CodeView(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(CodeView)

    // UTF-8; replaces what was there.
    void setCode(const QByteArray &text, CodeLanguage language);
    QByteArray code() const; // UTF-8, line ends as they are
    void setEditable(bool editable);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    bool m_isEditable = false;
    CodeLanguage m_language = CodeLanguage::Plain;
};

} // namespace Gui
