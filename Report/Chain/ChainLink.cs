namespace YenValve.Report.Chain;

/// <summary>One link of the chain from the JGB market to Bitcoin.</summary>
/// <param name="Key">Name for machines.</param>
/// <param name="Name">Name for people.</param>
/// <param name="Meaning">What it says, in a sentence.</param>
/// <param name="Signal">The audit's signal that its state is read from.</param>
/// <param name="Unit">number, percent, or points (hundredths of a percent).</param>
/// <param name="Calm">Value of a quiet day, from which its gauge starts.</param>
/// <param name="Watch">First threshold.</param>
/// <param name="Stress">Second threshold.</param>
/// <param name="Needs">What has to be in the data folder for it to be known.</param>
/// <param name="Details">Further signals shown beside it.</param>
public sealed record ChainLink(string Key, string Name, string Meaning, string Signal, string Unit, double Calm, double Watch, double Stress, string Needs, IReadOnlyList<LinkDetail> Details)
{
    /// <summary>Whether pressure shows in low values.</summary>
    public bool LowerIsWorse => Stress < Calm;

    /// <summary>The state that a value stands for.</summary>
    /// <param name="value">Value of the signal; null where unknown.</param>
    public LinkState StateOf(double? value)
    {
        if (value is not { } known || !double.IsFinite(known)) return LinkState.Unknown;
        if (Reaches(known, Stress)) return LinkState.Stress;
        return Reaches(known, Watch) ? LinkState.Watch : LinkState.Calm;
    }

    /// <summary>How far a value is from the second threshold, in the signal's unit: positive while it is not reached.</summary>
    /// <param name="value">Value of the signal.</param>
    public double DistanceOf(double value) => LowerIsWorse ? value - Stress : Stress - value;

    private bool Reaches(double value, double level) => LowerIsWorse ? value <= level : value >= level;
}

/// <summary>A further signal of a link.</summary>
/// <param name="Signal">The audit's name of it.</param>
/// <param name="Name">Name for people.</param>
/// <param name="Unit">number, percent, or points (hundredths of a percent).</param>
public sealed record LinkDetail(string Signal, string Name, string Unit = "number");
