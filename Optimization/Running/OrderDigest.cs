using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using QuantConnect.Orders;
using YenValve.Engine;

namespace YenValve.Optimization.Running;

/// <summary>
/// Everything a run ordered and what came of it, in one hash: each order with its tag, each event with its fill and fee. Two runs with the same hash
/// traded alike to the last digit and tick.
/// </summary>
internal static class OrderDigest
{
    // Written together, hashed together: more than one order or event takes.
    private const int Block = 1 << 13;

    public static string Of(BacktestOutcome outcome)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var bytes = new ArrayBufferWriter<byte>(2 * Block);
        foreach (var (_, order) in outcome.Result.Orders!.OrderBy(pair => pair.Key))
        {
            Add(bytes, order);
            if (bytes.WrittenCount >= Block) Hash(bytes, hash);
        }

        foreach (var happened in outcome.OrderEvents)
        {
            Add(bytes, happened);
            if (bytes.WrittenCount >= Block) Hash(bytes, hash);
        }

        Hash(bytes, hash);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Hash(ArrayBufferWriter<byte> bytes, IncrementalHash hash)
    {
        hash.AppendData(bytes.WrittenSpan);
        bytes.ResetWrittenCount();
    }

    private static void Add(ArrayBufferWriter<byte> bytes, Order order)
    {
        Add(bytes, order.Id);
        Add(bytes, (int)order.Type);
        Add(bytes, (int)order.Status);
        Add(bytes, order.Time.Ticks);
        Add(bytes, order.Quantity);
        Add(bytes, order.Price);
        Add(bytes, order.Symbol.ID.ToString());
        Add(bytes, order.Tag);
    }

    private static void Add(ArrayBufferWriter<byte> bytes, OrderEvent happened)
    {
        Add(bytes, happened.OrderId);
        Add(bytes, happened.Id);
        Add(bytes, (int)happened.Status);
        Add(bytes, happened.UtcTime.Ticks);
        Add(bytes, happened.FillPrice);
        Add(bytes, happened.FillQuantity);
        Add(bytes, happened.OrderFee?.Value.Amount ?? 0m);
        Add(bytes, happened.Message);
    }

    private static void Add(ArrayBufferWriter<byte> bytes, long value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(bytes.GetSpan(sizeof(long)), value);
        bytes.Advance(sizeof(long));
    }

    private static void Add(ArrayBufferWriter<byte> bytes, decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        foreach (var part in parts) Add(bytes, part);
    }

    private static void Add(ArrayBufferWriter<byte> bytes, string? text)
    {
        var length = Encoding.UTF8.GetByteCount(text ?? "");
        Add(bytes, length);
        Encoding.UTF8.GetBytes(text ?? "", bytes.GetSpan(Math.Max(1, length)));
        bytes.Advance(length);
    }
}
