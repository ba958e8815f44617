namespace YenValve.Pictures;

/// <summary>One of the two stretches of history that every picture shows, in UTC.</summary>
internal sealed record Window(string Name, DateTime Start, DateTime End, IReadOnlyList<Mark> Marks)
{
    /// <summary>Carry unwind after the Bank of Japan's rise of 31 July 2024.</summary>
    public static Window August2024 { get; } = new("July and August 2024", new(2024, 7, 8), new(2024, 8, 24),
        [new(new(2024, 7, 31, 6, 30, 0), "BOJ +0.15"), new(new(2024, 8, 5), "5 Aug")]);

    /// <summary>The long end of the JGB curve on 20 January 2026, and the liquidations that ended the month.</summary>
    public static Window January2026 { get; } = new("January and February 2026", new(2025, 12, 29), new(2026, 2, 14),
        [new(new(2026, 1, 20), "20 Jan"), new(new(2026, 1, 31), "31 Jan")]);

    public static IReadOnlyList<Window> Both { get; } = [August2024, January2026];

    public bool Holds(DateTime time) => time >= Start && time <= End;
}

/// <summary>A moment worth a vertical line.</summary>
internal sealed record Mark(DateTime Time, string Text);
