// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockfile.h"
#include "core/result.h"
#include "gui/mock/fields/conditionlist.h"
#include "gui/mock/fields/formrows.h"
#include "gui/mock/fields/pairrow.h"
#include "gui/mock/live/callbackrow.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace Gui {

class CodeView;
class ContentField;
class DelayField;
class HeadersField;
class LiveForm;
class PercentBox;
class Section;

// One response of a mock route as a form; main thread.
class ResponseForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ResponseForm(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ResponseForm)

    void setResponse(const Core::MockResponse &response, bool hasWeight);
    // What stands in the fields, or what is wrong with it.
    Core::Result<Core::MockResponse> response() const;

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Part // that is folded away while there is nothing in it
    {
        Part();

        QWidget *content;
        FormRows rows;
        Section *section;
    };

    void addRows();
    void connectFields();
    void show(const Core::MockResponse &response);
    void openParts(const Core::MockResponse &response);
    Core::Result<> takeAnswer(Core::MockResponse &response) const;
    Core::Result<> takeConditions(Core::MockResponse &response) const;
    Core::Result<> takeSchema(Core::MockResponse &response) const;
    void takePace(Core::MockResponse &response) const;
    void refresh();
    void retranslate();

    Core::MockResponse m_original;
    FormRows m_rows;
    QLineEdit *m_name;
    ConditionList *m_when;
    QCheckBox *m_any;
    QSpinBox *m_weight;
    QSpinBox *m_status;
    HeadersField *m_headers;
    ContentField *m_content;
    std::array<LiveForm *, 2> m_live; // by MockLive::Kind
    Part m_pace;
    DelayField *m_delay;
    QSpinBox *m_bandwidth;
    QComboBox *m_fault;
    PercentBox *m_percent;
    Part m_state;
    PairList *m_set;
    Part m_after;
    ValueList<CallbackRow> *m_callbacks;
    Part m_more;
    QComboBox *m_templates;
    QLineEdit *m_reason;
    CodeView *m_schema;
    QPlainTextEdit *m_notes;
    bool m_isShowing = false;
};

} // namespace Gui
