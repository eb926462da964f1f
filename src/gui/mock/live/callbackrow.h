// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/live/mockcallback.h"
#include "core/result.h"
#include "gui/mock/fields/formrows.h"
#include "gui/mock/fields/rowlist.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace Gui {

class ContentField;
class DelayField;
class HeadersField;

// A request that goes out when a response was given; main thread.
class CallbackRow final : public FormRow
{
    Q_OBJECT

public:
    using Value = Core::MockCallback;

    explicit CallbackRow(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(CallbackRow)

    void setValue(const Core::MockCallback &callback);
    // What stands in the fields, or what is wrong with it.
    Core::Result<Core::MockCallback> value() const;

protected:
    void retranslate() override;

private:
    QComboBox *m_method;
    QLineEdit *m_url;
    QToolButton *m_remove;
    QWidget *m_more;
    FormRows m_rows;
    HeadersField *m_headers;
    ContentField *m_content;
    DelayField *m_delay;
    QSpinBox *m_retries;
    Core::MockCallback m_original;
    bool m_isShowing = false;
};

} // namespace Gui
