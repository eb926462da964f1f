// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockfile.h"
#include "core/result.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace Gui {

class CodeView;
class ConditionList;
class FormGrid;

// One response of a mock route as a form; what it has no field for stays as it is. Main thread.
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
    void addRow(const char *label, QWidget *field);
    void connectFields();
    void show(const Core::MockResponse &response);
    void showContent(const Core::MockContent &content);
    QString takeContent(Core::MockContent &content) const; // what is wrong
    void takeDelay(Core::MockResponse &response) const;
    void refresh();
    void retranslate();

    Core::MockResponse m_original;
    FormGrid *m_grid;
    QHash<QWidget *, const char *> m_labels; // by field, before translation
    QLineEdit *m_name;
    ConditionList *m_when;
    QCheckBox *m_any;
    QSpinBox *m_weight;
    QSpinBox *m_status;
    QPlainTextEdit *m_headers;
    QComboBox *m_kind;
    QLineEdit *m_path;
    CodeView *m_content;
    QLabel *m_live;
    QSpinBox *m_from;
    QSpinBox *m_to;
    QLabel *m_curve;
    QSpinBox *m_bandwidth;
    QComboBox *m_fault;
    QDoubleSpinBox *m_percent;
    bool m_isShowing = false;
};

} // namespace Gui
