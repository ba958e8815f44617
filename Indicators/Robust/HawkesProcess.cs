namespace YenValve.Indicators.Robust;

/// <summary>
/// A self-exciting point process with an exponential kernel: λ(t) = μ + Σ α·m·e^(−β(t − tᵢ)) (Hawkes, 1971, Biometrika 58), its likelihood by the
/// recursion of Ozaki (1979, Ann. Inst. Stat. Math. 31). Where the branching ratio n = α/β nears one, each event causes another.
/// </summary>
/// <param name="Baseline">μ, events per unit of time; positive.</param>
/// <param name="Excitation">α, jump of the intensity at an event of mark one; not negative.</param>
/// <param name="Decay">β per unit of time; positive.</param>
public readonly record struct HawkesProcess(double Baseline, double Excitation, double Decay)
{
    /// <summary>Events that one event causes on average (for marks of mean one); at one and above the process explodes.</summary>
    public double BranchingRatio => Excitation / Decay;

    /// <summary>Intensity at a time, from the events before it.</summary>
    /// <param name="times">Times of events, ascending.</param>
    /// <param name="time">Not before the last event.</param>
    /// <param name="marks">m, how much each event excites, not negative; none where every event is of mark one.</param>
    /// <exception cref="ArgumentException">There are marks, but not one for each event.</exception>
    public double Intensity(ReadOnlySpan<double> times, double time, ReadOnlySpan<double> marks = default)
    {
        if (marks.Length > 0 && marks.Length != times.Length) throw new ArgumentException("There is one mark for each event, or none.", nameof(marks));
        var sum = 0.0;
        for (var i = 0; i < times.Length; i++)
        {
            if (times[i] < time) sum += Mark(marks, i) * Math.Exp(-Decay * (time - times[i]));
        }

        return Baseline + (Excitation * sum);
    }

    /// <summary>Log-likelihood of the times of events over [0, horizon], their marks given, in O(n).</summary>
    /// <param name="times">Times of events, ascending, within the horizon.</param>
    /// <param name="horizon">End of the observation.</param>
    /// <param name="marks">m, how much each event excites, not negative; none where every event is of mark one.</param>
    /// <returns>NaN where the parameters, the times or the marks are impossible.</returns>
    public double LogLikelihood(ReadOnlySpan<double> times, double horizon, ReadOnlySpan<double> marks = default)
    {
        if (!(Baseline > 0.0 && Excitation >= 0.0 && Decay > 0.0) || (marks.Length > 0 && marks.Length != times.Length)) return double.NaN;
        double total = -Baseline * horizon, memory = 0.0;
        for (var i = 0; i < times.Length; i++)
        {
            if (i > 0)
            {
                var gap = times[i] - times[i - 1];
                if (gap < 0.0) return double.NaN;
                memory = Math.Exp(-Decay * gap) * (Mark(marks, i - 1) + memory);
            }

            var mark = Mark(marks, i);
            if (!(mark >= 0.0)) return double.NaN;
            total += Math.Log(Baseline + (Excitation * memory)) - (BranchingRatio * mark * (1.0 - Math.Exp(-Decay * (horizon - times[i]))));
        }

        return times.Length > 0 && times[^1] > horizon ? double.NaN : total;
    }

    private static double Mark(ReadOnlySpan<double> marks, int at) => marks.IsEmpty ? 1.0 : marks[at];
}
