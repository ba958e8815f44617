using System.Text;

namespace YenValve.Algorithms.Parameters;

/// <summary>The parameters as the documentation shows them: one table for each part of the strategy.</summary>
public static class ParameterTable
{
    /// <summary>All parameters in Markdown.</summary>
    public static string Markdown()
    {
        var text = new StringBuilder();
        foreach (var set in ParameterCatalogue.Sets)
        {
            text.Append("### ").Append(set.Title).Append("\n\n| parameter | default | unit | may be | what it does |\n|---|---|---|---|---|\n");
            foreach (var row in set.Rows)
                text.Append($"| `{row.Name}` | {row.Default} | {row.Unit} | {row.Range} | {row.Why} |\n");
            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }
}
