// The flow of the original mobile app, kept as it was: no token, no ack, no option but the address;
// connect, send a voltage now and then, show what comes back. Do not modernise it.

const [url, text] = process.argv.slice(2);
const { version } = JSON.parse(text);
const { io } = await import(version === 3 ? "socket.io-client-3" : "socket.io-client");

const show = (event, ...args) => process.stdout.write(JSON.stringify({ event, args }) + "\n");

const socket = io(url);
socket.on("connect", () => {
  show("connect");
  socket.emit("voltage_data", { voltage: 3.3, timestamp: Date.now() / 1000 });
  socket.emit("voltage_data", { voltage: 4.6 });
  socket.emit("voltage_data", 2.75);
  socket.emit("voltage_data", [1.5, { voltage: 1.6 }]);
});
socket.on("anomaly_result", (result) => show("anomaly_result", result));
socket.on("disconnect", () => show("disconnect"));
