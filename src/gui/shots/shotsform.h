// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/shots/shotoptions.h"

#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace Gui {

class FormGrid;

// Which pages are photographed, how, and where the pictures go, as fields; main thread.
class ShotsForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ShotsForm(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ShotsForm)

    void setPaths(const QStringList &paths);
    void setFolder(const QString &folder);
    // Without the server.
    Core::ShotOptions options() const;
    // Whether all is there that a series takes.
    bool isComplete() const;

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeFields(FormGrid &grid);
    void retranslate();
    QWidget *folderRow(QLineEdit *edit, QPushButton *button);
    void chooseFor(QLineEdit *edit);

    QLabel *m_pathsLabel;
    QPlainTextEdit *m_paths;
    QLabel *m_sizeLabel;
    QSpinBox *m_width;
    QSpinBox *m_height;
    QLabel *m_scaleLabel;
    QDoubleSpinBox *m_scale;
    QCheckBox *m_fullPage;
    QCheckBox *m_dark;
    QLabel *m_waitForLabel;
    QLineEdit *m_waitFor;
    QLabel *m_folderLabel;
    QLineEdit *m_folder;
    QPushButton *m_chooseFolder;
    QLabel *m_compareLabel;
    QLineEdit *m_compare;
    QPushButton *m_chooseCompare;
};

} // namespace Gui
