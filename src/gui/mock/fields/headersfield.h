// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/headers.h"
#include "core/result.h"

#include <QPlainTextEdit>

namespace Gui {

// Header fields, one in a line; main thread.
class HeadersField final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit HeadersField(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(HeadersField)

    void setHeaders(const Core::Headers &headers);
    // What stands in the field, or what is wrong with it.
    Core::Result<Core::Headers> headers() const;

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Core::Headers m_original;
    bool m_isShowing = false;
};

} // namespace Gui
