namespace QuantConnect.Data.Consolidators;

/// <summary>Start and length of a period.</summary>
public readonly struct CalendarInfo
{
    /// <summary>A period.</summary>
    public CalendarInfo(DateTime start, TimeSpan period)
    {
        Start = start;
        Period = period;
    }

    /// <summary>Start.</summary>
    public DateTime Start { get; init; }

    /// <summary>Length.</summary>
    public TimeSpan Period { get; init; }

    /// <summary>End.</summary>
    public readonly DateTime End => Start + Period;

    /// <inheritdoc/>
    public override string ToString() => $"{Start} {Period}";

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CalendarInfo other && Start == other.Start && Period == other.Period;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Start, Period);

    /// <summary>Same start and length.</summary>
    public static bool operator ==(CalendarInfo left, CalendarInfo right) => left.Equals(right);

    /// <summary>Another start or length.</summary>
    public static bool operator !=(CalendarInfo left, CalendarInfo right) => !left.Equals(right);
}
