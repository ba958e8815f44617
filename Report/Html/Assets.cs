using System.Text;

namespace YenValve.Report.Html;

/// <summary>The page's style and script: files of this project, carried in its assembly.</summary>
internal static class Assets
{
    /// <summary>All style sheets, by the order of their names.</summary>
    public static string Style { get; } = Join(".css");

    /// <summary>All scripts by the order of their names, in a scope of their own.</summary>
    public static string Script { get; } = "(() => {\n'use strict';\n" + Join(".js") + "})();\n";

    private static string Join(string ending)
    {
        var assembly = typeof(Assets).Assembly;
        var all = new StringBuilder();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.EndsWith(ending, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            all.Append(reader.ReadToEnd().TrimEnd()).Append('\n');
        }

        return all.ToString();
    }
}
