namespace YenValve.Launcher.CommandLine;

/// <summary>Headings of columns of numbers, which are wider than the numbers under them.</summary>
internal static class Heading
{
    /// <summary>A heading in two lines, parted between the words nearest to its middle; one word stays as it is.</summary>
    public static string Folded(string heading)
    {
        var gaps = Enumerable.Range(0, heading.Length).Where(i => heading[i] == ' ').ToList();
        if (gaps.Count == 0) return heading;
        var fold = gaps.MinBy(gap => Math.Abs((2 * gap) + 1 - heading.Length));
        return $"{heading[..fold]}\n{heading[(fold + 1)..]}";
    }
}
